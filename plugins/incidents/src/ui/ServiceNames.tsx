import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { Fragment } from 'react';
import { incidentsTranslationRef } from '../translation';

const MOST = 3;

/** The first three services by name, and how many more there are. */
export function ServiceNames(props: {
  readonly services: readonly {
    readonly entityRef: string;
    readonly name: string;
  }[];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { services } = props;
  if (services.length === 0) {
    return <>{t('services.none')}</>;
  }
  const rest = services.slice(MOST);
  return (
    <>
      {services.slice(0, MOST).map(({ entityRef, name }, index) => (
        <Fragment key={entityRef}>
          {index > 0 && ', '}
          <PersonLink entityRef={entityRef} name={name} />
        </Fragment>
      ))}
      {rest.length > 0 && (
        <span title={rest.map(({ name }) => name).join(', ')}>
          {' '}
          {t('services.more', { count: rest.length })}
        </span>
      )}
    </>
  );
}
