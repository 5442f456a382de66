import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import AddIcon from '@material-ui/icons/Add';
import DeleteOutlineIcon from '@material-ui/icons/DeleteOutline';
import {
  ContactMethod,
  NotificationStep,
} from '@muster/backstage-plugin-oncall-common';
import { onCallMeTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { Subheading } from '../ui/Subheading';
import { useChannelName } from './useChannelName';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1.5, 1),
    marginTop: theme.spacing(1.5),
  },
  method: { flex: '1 1 14rem', minWidth: 0 },
  minutes: { flex: '0 0 8.5rem' },
}));

/** By what, and how many minutes after it. */
export function NotificationStepFields(props: {
  readonly steps: readonly NotificationStep[];
  readonly methods: readonly ContactMethod[];
  readonly onChange: (steps: readonly NotificationStep[]) => void;
}) {
  const { steps, methods, onChange } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const last = steps.at(-1);
  return (
    <div>
      <Subheading level="h3">{t('notify.steps')}</Subheading>
      {steps.length === 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('notify.tellsNothing')}
        </Typography>
      )}
      {steps.map((step, index) => (
        <div className={classes.row} key={index}>
          <StepFields
            number={index + 1}
            step={step}
            methods={methods}
            onChange={changed =>
              onChange(
                steps.map((known, place) =>
                  place === index ? changed : known,
                ),
              )
            }
          />
          <IconButton
            size="small"
            aria-label={t('notify.removeStep', { number: String(index + 1) })}
            onClick={() =>
              onChange(steps.filter((_, place) => place !== index))
            }
          >
            <DeleteOutlineIcon fontSize="small" />
          </IconButton>
        </div>
      ))}
      {methods.length > 0 && (
        <Button
          size="small"
          startIcon={<AddIcon />}
          onClick={() =>
            onChange([
              ...steps,
              {
                contactMethod: last?.contactMethod ?? methods[0].id,
                afterMinutes: last ? last.afterMinutes + 5 : 0,
                enabled: true,
              },
            ])
          }
        >
          {t('notify.addStep')}
        </Button>
      )}
    </div>
  );
}

function StepFields(props: {
  readonly number: number;
  readonly step: NotificationStep;
  readonly methods: readonly ContactMethod[];
  readonly onChange: (step: NotificationStep) => void;
}) {
  const { number, step, methods, onChange } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const classes = useStyles();
  const channelName = useChannelName();
  return (
    <>
      <Field
        select
        className={classes.method}
        label={t('notify.stepBy', { number: String(number) })}
        value={step.contactMethod}
        onChange={event =>
          onChange({ ...step, contactMethod: event.target.value })
        }
      >
        {!methods.some(({ id }) => id === step.contactMethod) && (
          <MenuItem value={step.contactMethod}>
            {t('notify.goneMethod')}
          </MenuItem>
        )}
        {methods.map(({ id, channel, label, to }) => (
          <MenuItem key={id} value={id}>
            {channel === 'notification'
              ? channelName(channel)
              : `${channelName(channel)}: ${label ?? to}`}
          </MenuItem>
        ))}
      </Field>
      <Field
        type="number"
        className={classes.minutes}
        label={t('notify.stepAfter')}
        value={step.afterMinutes}
        inputProps={{ min: 0, max: 10080 }}
        onChange={event =>
          onChange({
            ...step,
            afterMinutes: Math.max(0, Number(event.target.value)),
          })
        }
      />
    </>
  );
}
