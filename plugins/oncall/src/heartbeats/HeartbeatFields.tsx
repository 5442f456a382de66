import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import { makeStyles } from '@material-ui/core/styles';
import { HeartbeatUnit } from '@muster/backstage-plugin-oncall-common';
import { onCallHeartbeatsTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { HeartbeatForm, HeartbeatProblems } from './heartbeatForm';
import { OnOffSwitch } from '../ui/OnOffSwitch';

const UNITS: readonly HeartbeatUnit[] = ['minutes', 'hours', 'days'];

const useStyles = makeStyles(theme => ({
  row: { display: 'flex', gap: theme.spacing(2), '& > *': { flex: 1 } },
}));

/** What is expected of the machine. */
export function HeartbeatFields(props: {
  readonly form: HeartbeatForm;
  readonly problems: HeartbeatProblems;
  readonly onChange: (change: Partial<HeartbeatForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallHeartbeatsTranslationRef);
  const classes = useStyles();
  return (
    <>
      <Field
        required
        label={t('heartbeatDialog.name')}
        value={form.name}
        error={Boolean(problems.name)}
        helperText={
          problems.name
            ? t('heartbeatDialog.problem.name')
            : t('heartbeatDialog.nameHelp')
        }
        onChange={event => onChange({ name: event.target.value })}
      />
      <div className={classes.row}>
        <Field
          required
          type="number"
          label={t('heartbeatDialog.interval')}
          value={form.interval}
          error={Boolean(problems.interval)}
          helperText={
            problems.interval && t('heartbeatDialog.problem.interval')
          }
          onChange={event => onChange({ interval: event.target.value })}
        />
        <ChoiceField
          label={t('heartbeatDialog.unit')}
          choices={UNITS}
          nameOf={unit => t(`heartbeatDialog.units.${unit}`)}
          value={form.intervalUnit}
          onChange={intervalUnit => onChange({ intervalUnit })}
        />
      </div>
      <Field
        multiline
        label={t('heartbeatDialog.description')}
        value={form.description}
        onChange={event => onChange({ description: event.target.value })}
      />
      <FormControlLabel
        label={t('heartbeatDialog.enabled')}
        control={
          <OnOffSwitch
            checked={form.enabled}
            onChange={(_, enabled) => onChange({ enabled })}
          />
        }
      />
    </>
  );
}
