import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { onCallReactTranslationRef } from '../translation';
import { isEntityRef } from './isEntityRef';

/**
 * A person, team or service by display name, linked to its page in the catalog.
 *
 * @remarks A machine's name, which is no entity reference, stays plain text; without a reference it says "nobody".
 * @public
 */
export function PersonLink(props: {
  readonly entityRef?: string;
  /** Saves the look-up of the display name where the server already told it. */
  readonly name?: string;
}) {
  const { t } = useTranslationRef(onCallReactTranslationRef);
  const { entityRef, name } = props;
  if (!entityRef) {
    return <>{name ?? t('person.nobody')}</>;
  }
  if (!isEntityRef(entityRef)) {
    const plugin = /^plugin:(.+)$/.exec(entityRef)?.[1];
    return <>{name ?? (plugin ? t('person.plugin', { plugin }) : entityRef)}</>;
  }
  return name ? (
    <EntityRefLink entityRef={entityRef}>{name}</EntityRefLink>
  ) : (
    <EntityRefLink entityRef={entityRef} hideIcon disableTooltip />
  );
}
