import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { DateTime } from 'luxon';
import { onCallTranslationRef } from '../translation';
import { Field } from './Field';
import {
  clockOf,
  readWallTimeValue,
  WallTimeValue,
  wallTimeValue,
} from './wallTimeValue';

const useStyles = makeStyles(theme => ({
  choices: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** A date and time on the clock of a zone; what does not exist or exists twice is refused with the two choices. */
export function WallTimeField(props: {
  readonly label: string;
  readonly zone: string;
  readonly value: WallTimeValue;
  readonly onChange: (value: WallTimeValue) => void;
  /** Shown after the first attempt to submit. */
  readonly error?: string;
  readonly required?: boolean;
  /** What it means when nothing is typed. */
  readonly help?: string;
}) {
  const { label, zone, value, onChange, error, required = true } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const reading = readWallTimeValue(value, zone);
  const isRefused = reading.kind === 'skipped' || reading.kind === 'repeated';
  const problem = isRefused ? t(`wallTime.${reading.kind}`, { zone }) : error;
  return (
    <div>
      <Field
        type="datetime-local"
        fullWidth
        required={required}
        label={label}
        value={value.typed}
        InputLabelProps={{ shrink: true }}
        error={Boolean(problem)}
        helperText={
          problem ??
          (value.typed ? undefined : props.help) ??
          t('wallTime.zone', { zone: clockOf(value, zone) })
        }
        onChange={event => onChange({ typed: event.target.value })}
      />
      {isRefused && (
        <Choices zone={zone} choices={reading.choices} onChoose={onChange} />
      )}
    </div>
  );
}

function Choices(props: {
  readonly zone: string;
  /** ISO 8601. */
  readonly choices: readonly string[];
  readonly onChoose: (value: WallTimeValue) => void;
}) {
  const { t } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  const { zone, choices, onChoose } = props;
  const moments = choices.map(iso =>
    DateTime.fromISO(iso, { zone, locale: 'en-GB' }),
  );
  return (
    <>
      <FormHelperText>{t('wallTime.choose')}</FormHelperText>
      <div className={classes.choices}>
        {moments.map(at => (
          <Button
            key={at.toMillis()}
            size="small"
            variant="outlined"
            onClick={() => onChoose(wallTimeValue(at))}
          >
            {at.toFormat('d LLL HH:mm ZZZZ')}
          </Button>
        ))}
      </div>
    </>
  );
}
