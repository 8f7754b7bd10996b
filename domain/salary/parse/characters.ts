const letterPattern = /\p{L}|\p{M}/u;

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isUpper(code: number): boolean {
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x410 && code <= 0x42f) ||
    (code >= 0xc0 && code <= 0xde)
  );
}

/** Scripts that are written without spaces between words: Chinese, Japanese, Korean. */
export function isAsian(code: number): boolean {
  return (code >= 0x3040 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7af);
}

/** Letters of scripts written with spaces between words. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  if (code >= 0x400 && code <= 0x52f) return true;
  if (isAsian(code) || (code >= 0xd800 && code <= 0xdfff)) return false;
  return letterPattern.test(String.fromCharCode(code));
}
