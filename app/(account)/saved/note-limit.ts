/** Longest note on a saved job. */
export const mostNoteLetters = 2000;
