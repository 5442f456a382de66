/**
 * Whether something in a form is typed only half: a name that was not chosen from its list, a day without its time. Its
 * fields say so then.
 *
 * @remarks What is typed half reads as empty, or as what was there before.
 * @public
 */
export function isHalfTyped(form: Element | null): boolean {
  const fields = [...(form?.querySelectorAll('input') ?? [])];
  const half = fields.filter(
    ({ validity }) => validity.customError || validity.badInput,
  );
  half.forEach(field => field.checkValidity());
  return half.length > 0;
}
