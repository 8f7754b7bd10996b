interface ErrorSummaryProps {
  /** In the order of the form; `fieldId` is where the link goes, `null` for the whole form. */
  errors: readonly { fieldId: string | null; message: string }[];
  title?: string;
  /** Takes the focus when it appears, which is right wherever a form was just refused. */
  focusOnShow?: boolean;
}

/** All that was refused, above the form, each line a link to its field. */
export function ErrorSummary({
  errors,
  title = "There is a problem",
  focusOnShow = true,
}: ErrorSummaryProps) {
  if (errors.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: a refused form must put the reader at its reasons.
    <div className="error-summary" role="alert" tabIndex={-1} autoFocus={focusOnShow}>
      <h2>{title}</h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId}${message}`}>
            {fieldId === null ? message : <a href={`#${fieldId}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}
