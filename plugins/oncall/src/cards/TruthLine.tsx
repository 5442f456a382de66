import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckCircleOutlineIcon from '@material-ui/icons/CheckCircleOutline';
import { ServiceOnCall } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  PriorityMark,
  Sentence,
  StatusChip,
} from '@muster/backstage-plugin-oncall-react';
import { onCallCardsTranslationRef } from './translation';
import { lineOfTruth } from './lineOfTruth';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** "P1 · 2 open alerts · paging Ben, next step in 8 min", or that all is calm. */
export function TruthLine(props: { readonly service: ServiceOnCall }) {
  const { t } = useTranslationRef(onCallCardsTranslationRef);
  const classes = useStyles();
  const truth = lineOfTruth(props.service);
  if (truth.kind === 'calm') {
    return (
      <div>
        <StatusChip
          tone="success"
          icon={<CheckCircleOutlineIcon aria-hidden />}
          label={t('card.calm')}
        />
      </div>
    );
  }
  const { priority, count, paging } = truth;
  return (
    <Typography variant="body2" component="div" className={classes.root}>
      <PriorityMark priority={priority} />
      <strong>{t('card.openAlerts', { count })}</strong>
      {paging && (
        <Sentence>
          {t('card.paging')}{' '}
          <PersonLink entityRef={paging.person} name={paging.personName} />
          {paging.nextStepAt && (
            <>
              {', '}
              {t('card.nextStep')}{' '}
              <MomentInTime at={paging.nextStepAt} variant="relative" />
            </>
          )}
        </Sentence>
      )}
    </Typography>
  );
}
