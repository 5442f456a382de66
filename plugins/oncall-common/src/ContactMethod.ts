/**
 * A way to reach a person. Visible to the person and to administrators only.
 *
 * @public
 */
export type ContactMethod = {
  readonly id: string;
  readonly channel: string;
  /** Address, URL or entity reference, by channel. */
  readonly to: string;
  readonly enabled: boolean;
  /** True when it was read from the catalog and not entered by hand. */
  readonly fromCatalog: boolean;
  /** The person has proved to be reached by it; nobody is paged by others. What the catalog says needs no proof. */
  readonly verified: boolean;
  /** A name of the person's own, such as that of a device. */
  readonly label?: string;
  /** Why it was turned off, unless the person did it. */
  readonly disabledReason?: string;
  /** What became of the last message that the person sent to try it. */
  readonly lastTest?: { readonly at: string; readonly error?: string };
};
