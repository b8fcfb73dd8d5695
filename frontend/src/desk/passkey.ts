// Asks the device for a key, or to use one, and sends what it answers as a form. Without a script these forms stay hidden.

/** What the server asks of a device; its bytes are letters of base64url. */
interface Question {
  challenge: string;
  fault?: string;
  user?: { id: string };
  excludeCredentials?: { id: string }[];
}

export function toBytes(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

export function toText(bytes: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(bytes));
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

async function ask(form: HTMLFormElement): Promise<Question> {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.set(name, value);
  const answer = await fetch(`${form.getAttribute("action")}/options`, { method: "POST", body: fields });
  return answer.json();
}

function set(form: HTMLFormElement, name: string, value: ArrayBuffer | null): void {
  const input = form.elements.namedItem(name);
  if (input instanceof HTMLInputElement && value) input.value = toText(value);
}

async function create(form: HTMLFormElement, question: Question): Promise<boolean> {
  const options = {
    ...question,
    challenge: toBytes(question.challenge),
    user: { ...question.user, id: toBytes(question.user?.id ?? "") },
    excludeCredentials: question.excludeCredentials?.map((key) => ({ ...key, id: toBytes(key.id) })),
  } as unknown as PublicKeyCredentialCreationOptions;
  const made = await navigator.credentials.create({ publicKey: options });
  if (!(made instanceof PublicKeyCredential)) return false;
  const answer = made.response as AuthenticatorAttestationResponse;
  set(form, "clientData", answer.clientDataJSON);
  set(form, "attestation", answer.attestationObject);
  return true;
}

async function get(form: HTMLFormElement, question: Question): Promise<boolean> {
  const options = {
    ...question,
    challenge: toBytes(question.challenge),
  } as PublicKeyCredentialRequestOptions;
  const shown = await navigator.credentials.get({ publicKey: options });
  if (!(shown instanceof PublicKeyCredential)) return false;
  const answer = shown.response as AuthenticatorAssertionResponse;
  set(form, "credential", shown.rawId);
  set(form, "clientData", answer.clientDataJSON);
  set(form, "authenticator", answer.authenticatorData);
  set(form, "signature", answer.signature);
  set(form, "user", answer.userHandle);
  return true;
}

function tell(form: HTMLFormElement, fault: string): void {
  const line = form.querySelector<HTMLElement>(".fault") ?? document.createElement("p");
  line.className = "fault";
  line.setAttribute("role", "alert");
  line.textContent = fault;
  form.prepend(line);
}

async function send(form: HTMLFormElement): Promise<void> {
  try {
    const question = await ask(form);
    const done = question.fault
      ? false
      : await (form.dataset.passkey === "create" ? create(form, question) : get(form, question));
    if (done) form.submit();
    else tell(form, question.fault ?? form.dataset.fault ?? "");
  } catch {
    tell(form, form.dataset.fault ?? "");
  }
}

/** Shows the forms where a device may have keys: there is none without HTTPS. */
export function offerPasskeys(): void {
  if (!window.isSecureContext || typeof PublicKeyCredential === "undefined") return;
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-passkey]")) {
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      void send(form);
    });
  }
}
