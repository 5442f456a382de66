import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Card from '@material-ui/core/Card';
import CardContent from '@material-ui/core/CardContent';
import CardHeader from '@material-ui/core/CardHeader';
import IconButton from '@material-ui/core/IconButton';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import EditIcon from '@material-ui/icons/Edit';
import {
  EscalationPolicy,
  OnCallFile,
  Schedule,
} from '@muster/backstage-plugin-oncall-common';
import { PersonLink } from '@muster/backstage-plugin-oncall-react';
import { ManagedNote } from '../files/ManagedNote';
import { onCallEscalationTranslationRef } from './translation';
import { NeedsRight } from '../ui/NeedsRight';
import { StepSentence } from './StepSentence';

const useStyles = makeStyles(theme => ({
  steps: { margin: 0, paddingLeft: theme.spacing(3) },
  step: { paddingBottom: theme.spacing(1) },
  // On the line of the title.
  actions: { marginTop: 0, marginRight: theme.spacing(-0.5) },
}));

/** One escalation policy: its steps in plain sentences. */
export function PolicyCard(props: {
  readonly policy: EscalationPolicy;
  readonly schedules: readonly Schedule[];
  /** Where it is edited, unless here. */
  readonly file?: OnCallFile;
  /** What the reader lacks to change it. */
  readonly missingRight?: string;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
}) {
  const { policy, schedules, file } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const classes = useStyles();
  return (
    <Card component="section" variant="outlined" aria-label={policy.name}>
      <CardHeader
        title={policy.name}
        titleTypographyProps={{ variant: 'h6', component: 'h3' }}
        subheader={policy.team && <PersonLink entityRef={policy.team} />}
        action={!file && <PolicyActions {...props} />}
        classes={{ action: classes.actions }}
      />
      <CardContent>
        <ManagedNote file={file} />
        {policy.description && (
          <Typography variant="body2" color="textSecondary" paragraph>
            {policy.description}
          </Typography>
        )}
        <ol className={classes.steps}>
          {policy.steps.map((step, index) => (
            <Typography
              key={index}
              component="li"
              variant="body2"
              className={classes.step}
            >
              <StepSentence policy={policy} step={step} schedules={schedules} />
            </Typography>
          ))}
        </ol>
        <Typography variant="body2" color="textSecondary">
          {policy.repeat && policy.repeat.count > 0
            ? t('policies.repeat', {
                count: policy.repeat.count,
                minutes: String(policy.repeat.waitMinutes),
              })
            : t('policies.noRepeat')}
          {policy.repeat?.resetStates && ` ${t('policies.resetStates')}`}
          {policy.repeat?.closeAfterAll && ` ${t('policies.closeAfterAll')}`}
        </Typography>
        {policy.acknowledgement && (
          <AcknowledgementSentence acknowledgement={policy.acknowledgement} />
        )}
      </CardContent>
    </Card>
  );
}

function AcknowledgementSentence(props: {
  readonly acknowledgement: NonNullable<EscalationPolicy['acknowledgement']>;
}) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const { remindMinutes, unacknowledgeMinutes } = props.acknowledgement;
  return (
    <Typography variant="body2" color="textSecondary">
      {t('policies.reminds', { minutes: String(remindMinutes) })}
      {unacknowledgeMinutes !== undefined &&
        ` ${t('policies.takesBack', {
          minutes: String(unacknowledgeMinutes),
        })}`}
    </Typography>
  );
}

function PolicyActions(props: {
  readonly policy: EscalationPolicy;
  readonly missingRight?: string;
  readonly onEdit?: () => void;
  readonly onDelete?: () => void;
}) {
  const { policy, missingRight, onEdit, onDelete } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  return (
    <>
      {onEdit && (
        <NeedsRight missing={missingRight}>
          <IconButton
            size="small"
            aria-label={t('policies.edit', { policy: policy.name })}
            onClick={onEdit}
          >
            <EditIcon fontSize="small" />
          </IconButton>
        </NeedsRight>
      )}
      {onDelete && (
        <NeedsRight missing={missingRight}>
          <IconButton
            size="small"
            aria-label={t('policies.delete', { policy: policy.name })}
            onClick={onDelete}
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </NeedsRight>
      )}
    </>
  );
}
