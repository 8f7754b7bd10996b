const storageKey = "salarium.shortcuts";
const changed = "salarium:shortcuts";

/** Whether single-key shortcuts are on: until turned off, they are. */
export function readShortcutsOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch (cause) {
    // A browser that keeps nothing for this site has nothing turned off.
    if (cause instanceof DOMException) return true;
    throw cause;
  }
}

export function writeShortcutsOn(on: boolean): void {
  try {
    localStorage.setItem(storageKey, on ? "on" : "off");
  } catch (cause) {
    if (!(cause instanceof DOMException)) throw cause;
  }
  window.dispatchEvent(new Event(changed));
}

export function subscribeShortcuts(notify: () => void): () => void {
  window.addEventListener(changed, notify);
  window.addEventListener("storage", notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener("storage", notify);
  };
}
