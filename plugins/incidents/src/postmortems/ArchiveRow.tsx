import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleIcon from '@material-ui/icons/CheckCircle';
import RadioButtonUncheckedIcon from '@material-ui/icons/RadioButtonUnchecked';
import { Postmortem } from '@muster/backstage-plugin-incidents-common';
import {
  MomentInTime,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { postmortemRouteRef } from '../routes';
import { incidentsTranslationRef } from '../translation';
import { PriorityOf } from '../ui/PriorityOf';
import { ServiceNames } from '../ui/ServiceNames';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'start',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1.5),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
  },
  body: { display: 'grid', gap: theme.spacing(0.5) },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 2),
  },
}));

/** One postmortem in the archive: what it is about, the lesson, and what is still to do. */
export function ArchiveRow(props: { readonly postmortem: Postmortem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const postmortemRoute = useRouteRef(postmortemRouteRef);
  const { id, title, lesson, facts, incidentKey, createdAt, publishedAt } =
    props.postmortem;
  const moment = <MomentInTime at={publishedAt ?? createdAt} />;
  return (
    <li className={classes.root}>
      <PriorityOf priority={facts.priority} />
      <div className={classes.body}>
        <Typography variant="subtitle1" component="h2">
          <Link to={postmortemRoute({ id })}>{title}</Link>
        </Typography>
        {lesson && <Typography variant="body1">{lesson}</Typography>}
        <Typography
          variant="body2"
          component="div"
          color="textSecondary"
          className={classes.facts}
        >
          <span>
            <ServiceNames services={facts.services} />
          </span>
          <span>{t('postmortem.archive.incident', { key: incidentKey })}</span>
          <span>
            {publishedAt
              ? t('postmortem.archive.publishedAt', { moment })
              : t('postmortem.archive.startedAt', { moment })}
          </span>
          <OpenActions postmortem={props.postmortem} />
        </Typography>
      </div>
    </li>
  );
}

function OpenActions(props: { readonly postmortem: Postmortem }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const { actionItems } = props.postmortem;
  const count = actionItems.filter(({ done }) => !done).length;
  if (actionItems.length === 0) {
    return null;
  }
  return count > 0 ? (
    <StatusChip
      tone="warning"
      icon={<RadioButtonUncheckedIcon aria-hidden />}
      label={t('postmortem.archive.open', { count })}
    />
  ) : (
    <StatusChip
      tone="success"
      icon={<CheckCircleIcon aria-hidden />}
      label={t('postmortem.archive.allDone')}
    />
  );
}
