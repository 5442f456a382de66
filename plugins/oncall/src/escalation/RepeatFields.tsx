import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { onCallEscalationTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { PolicyForm, PolicyProblems } from './policyForm';

const useStyles = makeStyles(theme => ({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(2, 1),
    marginBottom: theme.spacing(1),
  },
}));

/** How often a policy starts over when nobody answered. */
export function RepeatFields(props: {
  readonly form: PolicyForm;
  readonly problems: PolicyProblems;
  readonly onChange: (change: Partial<PolicyForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const classes = useStyles();
  return (
    <div>
      <div className={classes.row}>
        <Field
          type="number"
          label={t('policyDialog.repeats')}
          value={form.repeats}
          inputProps={{ min: 0 }}
          error={Boolean(problems.repeat)}
          onChange={event => onChange({ repeats: event.target.value })}
        />
        <Field
          type="number"
          label={t('policyDialog.waitMinutes')}
          value={form.waitMinutes}
          inputProps={{ min: 0 }}
          error={Boolean(problems.repeat)}
          onChange={event => onChange({ waitMinutes: event.target.value })}
        />
      </div>
      {problems.repeat && (
        <FormHelperText error>
          {t('policyDialog.problem.repeat')}
        </FormHelperText>
      )}
      <FormControlLabel
        label={t('policyDialog.resetStates')}
        control={
          <Checkbox
            color="primary"
            checked={form.resetStates}
            onChange={(_, resetStates) => onChange({ resetStates })}
          />
        }
      />
      <FormControlLabel
        label={t('policyDialog.closeAfterAll')}
        control={
          <Checkbox
            color="primary"
            checked={form.closeAfterAll}
            onChange={(_, closeAfterAll) => onChange({ closeAfterAll })}
          />
        }
      />
    </div>
  );
}
