import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { alpha, makeStyles } from '@material-ui/core/styles';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  Clock,
  MomentInTime,
  PersonLink,
} from '@muster/backstage-plugin-oncall-react';
import { ReactNode, useId } from 'react';
import { incidentRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { PriorityOf } from '../ui/PriorityOf';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    overflowWrap: 'anywhere',
  },
  name: { color: alpha(theme.palette.text.primary, 0.7) },
  value: { margin: 0 },
}));

/** What the incident itself tells; it is copied, not edited. */
export function FactsRail(props: { readonly postmortem: Postmortem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  const incidentRoute = useRouteRef(incidentRouteRef);
  const { facts, incidentKey, owner } = props.postmortem;
  const { impactStartedAt, impactEndedAt, priority, services } = facts;
  return (
    <aside aria-labelledby={titleId}>
      <Typography id={titleId} variant="subtitle2" component="h2">
        {t('postmortem.facts.title')}
      </Typography>
      <Typography variant="body2" component="dl" className={classes.list}>
        <Fact name={t('postmortem.facts.incident')}>
          <Link to={incidentRoute({ key: incidentKey })}>{incidentKey}</Link>
        </Fact>
        <Fact name={t('postmortem.facts.priority')}>
          <PriorityOf priority={priority} />
        </Fact>
        <Fact name={t('postmortem.facts.duration')}>
          <Clock
            since={impactStartedAt}
            until={impactEndedAt}
            label={t('postmortem.facts.durationOf', { key: incidentKey })}
          />
        </Fact>
        <Fact name={t('postmortem.facts.started')}>
          <MomentInTime at={impactStartedAt} />
        </Fact>
        <Fact name={t('postmortem.facts.services')}>
          <ServiceLinks services={services} />
        </Fact>
        <Fact name={t('postmortem.facts.responders')}>
          <Names names={facts.responders} />
        </Fact>
        <Fact name={t('postmortem.facts.causes')}>
          <Names names={facts.causes} />
        </Fact>
        <Fact name={t('postmortem.facts.owner')}>
          <PersonLink entityRef={owner} />
        </Fact>
      </Typography>
    </aside>
  );
}

function Fact(props: { readonly name: string; readonly children: ReactNode }) {
  const classes = useStyles();
  return (
    <>
      <dt className={classes.name}>{props.name}</dt>
      <dd className={classes.value}>{props.children}</dd>
    </>
  );
}

function ServiceLinks(props: {
  readonly services: Postmortem['facts']['services'];
}) {
  return (
    <>
      {props.services.map(({ entityRef, name }) => (
        <div key={entityRef}>
          <PersonLink entityRef={entityRef} name={name} />
        </div>
      ))}
    </>
  );
}

function Names(props: { readonly names: readonly string[] }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { names } = props;
  if (names.length === 0) {
    return <>{t('postmortem.facts.none')}</>;
  }
  return (
    <>
      {names.map(name => (
        <div key={name}>{name}</div>
      ))}
    </>
  );
}
