/** The layout around it has said what is missing and what is nearest. */
export default function PayNotFound() {
  return null;
}
