/** What each text field held when the search was last sent or shown. */
const known = new WeakMap<HTMLInputElement, string>();

/** Notes what the text fields hold, to tell later whether somebody has typed on. */
export function rememberTexts(form: HTMLFormElement): void {
  for (const field of textFields(form)) known.set(field, field.value);
}

/**
 * Sets every control to the search that is shown. React leaves a control that was touched as the
 * visitor left it, so that after Back a box would stay ticked. A field in which somebody types
 * keeps what is being typed.
 */
export function showSearchOfAddress(form: HTMLFormElement): void {
  const params = new URLSearchParams(location.search);
  for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
    box.checked = box.defaultChecked;
  }
  for (const list of form.querySelectorAll("select")) {
    list.value = params.get(list.name) ?? list.options[0]?.value ?? "";
  }
  for (const field of textFields(form)) {
    const isBeingTyped = field === document.activeElement && field.value !== known.get(field);
    if (!isBeingTyped) field.value = field.defaultValue;
  }
  rememberTexts(form);
}

function textFields(form: HTMLFormElement): NodeListOf<HTMLInputElement> {
  return form.querySelectorAll<HTMLInputElement>("input[type=text], input[type=search]");
}
