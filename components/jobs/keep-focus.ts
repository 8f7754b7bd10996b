/** Where the focus belongs once new results are shown. */
export type FocusPlace =
  /** On the same box, field or list, wherever it stands now. */
  | { kind: "control"; name: string; value: string | null }
  /** On the first box that a group did not show before. */
  | { kind: "group"; id: string; boxes: number }
  /** Where it is; on the heading of the results should that be gone. */
  | { kind: "results" }
  /** On the heading of the results, in view: the list is another one. */
  | { kind: "page" };

/** What to do with the focus after a step that this control or link leads to. */
export function placeOfFocus(target: Element | null): FocusPlace {
  if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
    const value = target instanceof HTMLInputElement && target.type === "checkbox";
    return { kind: "control", name: target.name, value: value ? target.value : null };
  }
  if (target?.matches("a[rel=next], a[rel=prev]")) return { kind: "page" };
  const group = target?.matches("a") ? target.closest("fieldset") : null;
  return group
    ? { kind: "group", id: group.id, boxes: boxesOf(group).length }
    : { kind: "results" };
}

/** Puts the focus where it belongs; a control that kept it is left alone. */
export function focusAgain(form: HTMLFormElement, place: FocusPlace | null): void {
  if (place === null) return;
  if (place.kind === "page") {
    focusHeading(form);
  } else if (place.kind === "group") {
    const group = form.querySelector(`[id="${CSS.escape(place.id)}"]`);
    if (group) boxesOf(group)[place.boxes]?.focus({ preventScroll: true });
  } else if (document.activeElement === null || document.activeElement === document.body) {
    const control = place.kind === "control" ? findControl(form, place) : null;
    (control ?? headingOf(form))?.focus({ preventScroll: true });
  }
}

/** Moves the focus and the view to the heading of the results. */
export function focusHeading(form: HTMLFormElement): void {
  const heading = headingOf(form);
  heading?.focus({ preventScroll: true });
  heading?.scrollIntoView({ block: "start" });
}

function headingOf(form: HTMLFormElement): HTMLElement | null {
  return form.querySelector<HTMLElement>(".results h2");
}

function boxesOf(group: Element): NodeListOf<HTMLInputElement> {
  return group.querySelectorAll("input[type=checkbox]");
}

function findControl(
  form: HTMLFormElement,
  { name, value }: { name: string; value: string | null },
): HTMLElement | undefined {
  return [...form.elements].find(
    (control): control is HTMLInputElement | HTMLSelectElement =>
      (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) &&
      control.name === name &&
      (value === null || control.value === value),
  );
}
