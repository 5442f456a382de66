import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';

/**
 * A Group of the configuration, as the full reference by which it is known everywhere else: keys, alerts and permissions
 * compare references letter by letter.
 */
export function readGroup(config: Config, key: string): string | undefined {
  const text = config.getOptionalString(key);
  if (text === undefined) {
    return undefined;
  }
  const ref = groupRef(text);
  if (!ref) {
    throw new InputError(
      `${key} is '${text}', expected the entity reference of a Group, for example group:default/platform`,
    );
  }
  return ref;
}

function groupRef(text: string): string | undefined {
  try {
    const defaults = { defaultKind: 'group', defaultNamespace: 'default' };
    const ref = stringifyEntityRef(parseEntityRef(text, defaults));
    return ref.startsWith('group:') ? ref : undefined;
  } catch {
    return undefined;
  }
}
