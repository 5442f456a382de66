import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import BlockIcon from '@material-ui/icons/Block';
import CheckIcon from '@material-ui/icons/Check';
import ErrorOutlineIcon from '@material-ui/icons/ErrorOutline';
import ScheduleIcon from '@material-ui/icons/Schedule';
import SendIcon from '@material-ui/icons/Send';
import { Page } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  PersonLink,
  StatusChip,
  TextWithMoments,
  Tone,
  useNow,
} from '@muster/backstage-plugin-oncall-react';
import { ComponentType } from 'react';
import { SmallError } from '../ui/SmallError';
import { PageFace, pageFace } from './pageFace';
import { onCallAlertsTranslationRef } from './translation';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(0.5, 0) },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1),
  },
}));

const LOOKS: Readonly<
  Record<PageFace, { readonly tone: Tone; readonly Icon: ComponentType }>
> = {
  planned: { tone: 'neutral', Icon: ScheduleIcon },
  pending: { tone: 'info', Icon: SendIcon },
  sent: { tone: 'success', Icon: CheckIcon },
  failed: { tone: 'danger', Icon: ErrorOutlineIcon },
  cancelled: { tone: 'neutral', Icon: BlockIcon },
};

/** One message to one person: how, whether it arrived, and why this person. */
export function PageLine(props: { readonly page: Page }) {
  const { page } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const classes = useStyles();
  const face = pageFace(page, useNow());
  const { tone, Icon } = LOOKS[face];
  const isRetrying = page.status === 'pending' && page.attempts > 0;
  return (
    <div className={classes.root}>
      <div className={classes.line}>
        <PersonLink entityRef={page.person} />
        <Typography variant="body2" component="span">
          {t('plan.by', { channel: page.channel })}
        </Typography>
        <StatusChip
          tone={tone}
          icon={<Icon aria-hidden />}
          label={t(`plan.status.${face}`)}
        />
        <Typography variant="body2" component="span" color="textSecondary">
          <MomentInTime
            at={page.sentAt ?? page.nextAttemptAt ?? page.plannedAt}
          />
        </Typography>
      </div>
      <Typography variant="caption" color="textSecondary" component="div">
        {page.reason}
        {page.how && (
          <>
            {' · '}
            <TextWithMoments text={page.how} />
          </>
        )}
        {isRetrying && page.nextAttemptAt && (
          <>
            {'. '}
            {t('plan.retry')}{' '}
            <MomentInTime at={page.nextAttemptAt} variant="relative" />
          </>
        )}
      </Typography>
      {page.lastError && <SmallError>{page.lastError}</SmallError>}
    </div>
  );
}
