// A page that its address (?view=map) or its reader's language chooses is a file a choice: this leads to the right one.
(function () {
  var choices = JSON.parse(document.currentScript.dataset.choices);
  var names = {};
  Object.keys(choices).forEach(function (choice) {
    choice.split("&").forEach(function (part) {
      names[part.split("=")[0]] = true;
    });
  });
  var asked = {};
  new URLSearchParams(location.search).forEach(function (value, name) {
    if (names[name] && value) asked[name] = value;
  });
  function file() {
    return choices[
      Object.keys(asked)
        .sort()
        .map(function (name) {
          return name + "=" + asked[name];
        })
        .join("&")
    ];
  }
  var here = document.documentElement.lang;
  var read = asked.lang ? [] : navigator.languages || [navigator.language];
  for (var i = 0; i < read.length && !asked.lang; i++) {
    var tag = read[i].split("-")[0];
    if (tag === here) break;
    asked.lang = tag;
    if (!file()) delete asked.lang;
  }
  var to = file();
  if (!to && asked.lang) {
    delete asked.lang;
    to = file();
  }
  if (to) location.replace(to + location.hash);
})();
