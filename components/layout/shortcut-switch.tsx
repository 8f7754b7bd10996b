"use client";

import { useEffect, useSyncExternalStore } from "react";
import { handleEscape, handleLetter, markCurrentSection } from "./shortcut-keys";
import { readShortcutsOn, subscribeShortcuts, writeShortcutsOn } from "./shortcut-state";

/** The keys `/`, `j`, `k` and Escape, and the switch that turns them off (WCAG 2.1.4). */
export function ShortcutSwitch() {
  const on = useSyncExternalStore<boolean | null>(subscribeShortcuts, readShortcutsOn, () => null);

  useEffect(markCurrentSection, []);

  useEffect(() => {
    document.addEventListener("keydown", handleEscape);
    return () => document.removeEventListener("keydown", handleEscape);
  }, []);

  useEffect(() => {
    if (!on) return;
    document.addEventListener("keydown", handleLetter);
    return () => document.removeEventListener("keydown", handleLetter);
  }, [on]);

  return (
    <p className={`shortcut-switch no-print${on === null ? " invisible" : ""}`}>
      Keys: <kbd>/</kbd> search, <kbd>j</kbd> <kbd>k</kbd> next and previous in a list.{" "}
      <button type="button" aria-pressed={on === true} onClick={() => writeShortcutsOn(!on)}>
        {on ? "Turn keys off" : "Turn keys on"}
      </button>
    </p>
  );
}
