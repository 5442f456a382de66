import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import FormHelperText from '@material-ui/core/FormHelperText';
import { makeStyles } from '@material-ui/core/styles';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { PolicyForm, PolicyProblems } from './policyForm';

const useStyles = makeStyles(theme => ({
  row: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** How often a policy starts over when nobody answered. */
export function RepeatFields(props: {
  readonly form: PolicyForm;
  readonly problems: PolicyProblems;
  readonly onChange: (change: Partial<PolicyForm>) => void;
}) {
  const { form, problems, onChange } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
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
    </div>
  );
}
