import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/Warning';
import Alert from '@material-ui/lab/Alert';
import { IncidentPreview } from '@muster/backstage-plugin-incidents-common';
import { toneColors } from '@muster/backstage-plugin-oncall-react';
import { useId } from 'react';
import { incidentsTranslationRef } from '../translation';
import { IncidentLink } from '../ui/IncidentLink';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  duplicates: { marginTop: theme.spacing(1) },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  loud: {
    ...toneColors(theme, 'danger'),
    border: '1px solid',
    borderRadius: theme.shape.borderRadius,
    padding: theme.spacing(0.25, 0.75),
    fontWeight: 'bold',
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
  },
}));

/** Who will be paged and what is open already, while somebody still types. Announced politely. */
export function WhatWillHappen(props: {
  readonly preview?: IncidentPreview;
  readonly error?: Error;
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const titleId = useId();
  const { preview, error } = props;
  return (
    <section
      className={classes.root}
      aria-labelledby={titleId}
      aria-live="polite"
    >
      <Typography id={titleId} variant="subtitle2" component="h3">
        {t('declare.preview.title')}
      </Typography>
      {error && <Alert severity="warning">{t('declare.preview.failed')}</Alert>}
      {!error && !preview && (
        <Typography variant="body2" color="textSecondary">
          {t('declare.preview.waiting')}
        </Typography>
      )}
      {preview && <PagingPreview preview={preview} />}
      {preview && <Duplicates preview={preview} />}
    </section>
  );
}

function PagingPreview(props: { readonly preview: IncidentPreview }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { willPage, pagerUnavailable, related } = props.preview;
  if (pagerUnavailable) {
    return (
      <Alert severity="error">{t('declare.preview.pagerUnavailable')}</Alert>
    );
  }
  return (
    <ul className={classes.list}>
      {willPage.length === 0 && (
        <Typography component="li" variant="body2">
          {t('declare.preview.nobody')}
        </Typography>
      )}
      {willPage.map(team => (
        <Typography key={team.ref} component="li" variant="body2">
          <TeamPreview team={team} />
        </Typography>
      ))}
      {related.length > 0 && (
        <Typography component="li" variant="body2" color="textSecondary">
          {t('declare.preview.related', { count: related.length })}
        </Typography>
      )}
    </ul>
  );
}

function TeamPreview(props: {
  readonly team: IncidentPreview['willPage'][number];
}) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { name, because, onCall } = props.team;
  if (onCall.length === 0) {
    return (
      <span className={classes.loud}>
        <WarningIcon fontSize="small" aria-hidden />
        {t('declare.preview.nobodyOnCall', { team: name, because })}
      </span>
    );
  }
  const people = onCall.join(', ');
  return <>{t('declare.preview.page', { team: name, because, people })}</>;
}

function Duplicates(props: { readonly preview: IncidentPreview }) {
  const { t } = useTranslationRef(incidentsTranslationRef);
  const classes = useStyles();
  const { possibleDuplicates } = props.preview;
  if (possibleDuplicates.length === 0) {
    return null;
  }
  return (
    <Alert severity="warning" className={classes.duplicates}>
      {t('declare.preview.duplicates')}
      <ul className={classes.list}>
        {possibleDuplicates.map(incident => (
          <li key={incident.id}>
            <IncidentLink incident={incident} />
          </li>
        ))}
      </ul>
    </Alert>
  );
}
