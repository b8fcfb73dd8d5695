// A page whose address chooses (?view=map) is a file a choice: this leads to the one that is asked for.
(function () {
  var choices = JSON.parse(document.currentScript.dataset.choices);
  var names = {};
  Object.keys(choices).forEach(function (choice) {
    choice.split("&").forEach(function (part) {
      names[part.split("=")[0]] = true;
    });
  });
  var asked = [];
  new URLSearchParams(location.search).forEach(function (value, name) {
    if (names[name]) asked.push(name + "=" + value);
  });
  var file = choices[asked.sort().join("&")];
  if (file) location.replace(file + location.hash);
})();
