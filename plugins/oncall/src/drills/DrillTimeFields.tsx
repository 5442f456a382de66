import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { makeStyles } from '@material-ui/core/styles';
import { WEEKDAYS } from '@muster/backstage-plugin-oncall-common';
import { onCallDrillsTranslationRef } from './translation';
import { onCallTranslationRef } from '../translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { WallTimeField } from '../ui/WallTimeField';
import { ZonePicker } from '../ui/ZonePicker';
import { DrillForm, DrillProblems } from './drillForm';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))',
  },
}));

const WHEN = ['now', 'later', 'again'] as const;

type FieldsProps = {
  readonly form: DrillForm;
  readonly zone: string;
  readonly problems: DrillProblems;
  readonly onChange: (change: Partial<DrillForm>) => void;
};

/** When a drill begins: now, at a moment, or again and again. */
export function DrillTimeFields(props: FieldsProps) {
  const { form, zone, problems, onChange } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  return (
    <>
      <ChoiceField
        label={t('drillDialog.when')}
        choices={WHEN}
        nameOf={one => t(`drillDialog.whenChoice.${one}`)}
        value={form.when}
        onChange={when => onChange({ when })}
      />
      {form.when === 'later' && (
        <WallTimeField
          label={t('drillDialog.at')}
          zone={zone}
          value={form.at}
          error={problems.at ? t('drillDialog.problem.at') : undefined}
          onChange={at => onChange({ at })}
        />
      )}
      {form.when === 'again' && <Rhythm {...props} />}
    </>
  );
}

function Rhythm({ form, problems, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const { t: tShared } = useTranslationRef(onCallTranslationRef);
  const classes = useStyles();
  return (
    <>
      <div className={classes.row}>
        <Field
          required
          type="number"
          label={t('drillDialog.everyWeeks')}
          value={form.everyWeeks}
          inputProps={{ min: 1, max: 26 }}
          error={problems.everyWeeks}
          helperText={
            problems.everyWeeks && t('drillDialog.problem.everyWeeks')
          }
          onChange={event => onChange({ everyWeeks: event.target.value })}
        />
        <ChoiceField
          label={t('drillDialog.weekday')}
          choices={WEEKDAYS}
          nameOf={day => tShared(`weekday.${day}`)}
          value={form.weekday}
          onChange={weekday => onChange({ weekday })}
        />
        <Field
          required
          type="time"
          label={t('drillDialog.time')}
          value={form.time}
          InputLabelProps={{ shrink: true }}
          error={problems.time}
          helperText={problems.time && t('drillDialog.problem.time')}
          onChange={event => onChange({ time: event.target.value })}
        />
      </div>
      <ZonePicker
        value={form.timezone}
        onChange={timezone => onChange({ timezone })}
      />
    </>
  );
}
