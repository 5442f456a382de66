import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { IncidentStatus } from '@muster/backstage-plugin-incidents-common';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useIncidents } from '../api/useIncidents';
import { DeclareIncidentButton } from '../declare/DeclareIncidentButton';
import { incidentsTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { STATUSES } from '../ui/priorities';
import { NinetyDays } from './NinetyDays';
import { ServiceIncidentList } from './ServiceIncidentList';
import { ServicePostmortems } from './ServicePostmortems';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'grid',
    gap: theme.spacing(2),
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
  filter: { width: 180 },
}));

/** What happened to one service: ninety days at a glance, its incidents, and what was learned from them. */
export function EntityIncidents(props: { readonly entityRef: string }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { entityRef } = props;
  const [search, setSearch] = useSearchParams();
  const status = STATUSES.find(one => one === search.get('status'));
  const all = useMemo(() => ({ service: entityRef }), [entityRef]);
  const incidents = useIncidents(all);
  const choose = (chosen: IncidentStatus | undefined) =>
    setSearch(chosen ? { status: chosen } : {}, { replace: true });
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <div className={classes.filter}>
          <ChoiceField
            label={t('entity.status')}
            anyLabel={t('entity.anyStatus')}
            choices={STATUSES}
            nameOf={one => t(`status.${one}`)}
            value={status}
            onChange={choose}
          />
        </div>
        <DeclareIncidentButton service={entityRef} />
      </div>
      <NinetyDays entityRef={entityRef} incidents={incidents.value ?? []} />
      <ServiceIncidentList incidents={incidents} status={status} />
      <ServicePostmortems entityRef={entityRef} />
    </div>
  );
}
