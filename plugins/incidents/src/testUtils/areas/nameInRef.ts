/** The name that an entity reference ends with. */
export function nameInRef(ref: string): string {
  return ref.split('/')[1] ?? ref;
}

/** The name that an entity reference ends with, as a display name. */
export function displayNameInRef(ref: string): string {
  const name = nameInRef(ref);
  return name.charAt(0).toUpperCase() + name.slice(1);
}
