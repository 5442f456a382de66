import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import {
  ContactMethod,
  NOTIFICATION_ACTIONS,
  NotificationRule,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { revisionIn, useRevision } from '../api/useRevision';
import { useSubmit } from '../api/useSubmit';
import { FilterFields } from '../conditions/FilterFields';
import { RestrictionField } from '../schedules/RestrictionField';
import { onCallMeTranslationRef } from './translation';
import { ChoiceField } from '../ui/ChoiceField';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import {
  formOfRule,
  inputOfForm,
  isAboutShifts,
  mayRepeat,
  minutesOf,
  NotificationRuleForm,
  withConditions,
  wrongConditions,
} from './notificationRuleForm';
import { NotificationStepFields } from './NotificationStepFields';
import { PrioritiesField } from './PrioritiesField';
import { ShiftFields } from './ShiftFields';

/** Makes or changes a rule. */
export function NotificationRuleDialog(props: {
  readonly rule: NotificationRule | undefined;
  readonly methods: readonly ContactMethod[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { rule, methods, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [form, setForm] = useState(() => formOfRule(rule, methods));
  const [isTried, setTried] = useState(false);
  const isNameless = form.name.trim() === '';
  const isTimeless =
    isAboutShifts(form.action) && minutesOf(form.minutesBefore) === undefined;
  const wrong = wrongConditions(form, rule);
  const set = (change: Partial<NotificationRuleForm>) =>
    setForm({ ...form, ...change });
  const replace = useRevision(rule?.revision, async () =>
    revisionIn((await me.getMyPreferences()).rules, rule?.id),
  );
  const save = async () => {
    setTried(true);
    if (isNameless || isTimeless || wrong) {
      return;
    }
    const input = inputOfForm(form);
    const saved = await submit(() =>
      rule
        ? replace(revision =>
            me.updateNotificationRule(rule.id, { ...input, revision }),
          )
        : me.createNotificationRule(input),
    );
    if (saved) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={rule ? t('notify.edit') : t('notify.add')}
      submitLabel={t('notify.save')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <Field
        required
        label={t('notify.name')}
        inputProps={{ maxLength: 100 }}
        value={form.name}
        error={isTried && isNameless}
        helperText={isTried && isNameless && t('notify.nameMissing')}
        onChange={event => set({ name: event.target.value })}
      />
      <ChoiceField
        label={t('notify.tellsAbout')}
        choices={NOTIFICATION_ACTIONS}
        nameOf={action => t(`notify.action.${action}`)}
        value={form.action}
        onChange={action => set({ action })}
      />
      <WhenFields
        form={form}
        isTimeless={isTried && isTimeless}
        wrong={isTried ? wrong : undefined}
        onChange={set}
      />
      <NotificationStepFields
        steps={form.steps}
        methods={methods}
        onChange={steps => set({ steps })}
      />
      {mayRepeat(form.action) && (
        <Field
          type="number"
          label={t('notify.repeatLabel')}
          helperText={t('notify.repeatHelp')}
          value={form.repeatMinutes}
          inputProps={{ min: 0, max: 10080 }}
          onChange={event =>
            set({ repeatMinutes: Math.max(0, Number(event.target.value)) })
          }
        />
      )}
    </FormDialog>
  );
}

/** For which alerts or before which moment, and at which hours. */
function WhenFields(props: {
  readonly form: NotificationRuleForm;
  readonly isTimeless: boolean;
  readonly wrong: readonly string[] | undefined;
  readonly onChange: (change: Partial<NotificationRuleForm>) => void;
}) {
  const { form, isTimeless, wrong, onChange } = props;
  return (
    <>
      {isAboutShifts(form.action) ? (
        <ShiftFields form={form} isTimeless={isTimeless} onChange={onChange} />
      ) : (
        <WhichAlerts form={form} wrong={wrong} onChange={onChange} />
      )}
      <RestrictionField
        value={form.timeRestriction}
        onChange={timeRestriction => onChange({ timeRestriction })}
      />
    </>
  );
}

/** The priority is what most rules ask for. */
function WhichAlerts(props: {
  readonly form: NotificationRuleForm;
  readonly wrong: readonly string[] | undefined;
  readonly onChange: (change: Partial<NotificationRuleForm>) => void;
}) {
  const { form, wrong = [], onChange } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { filter } = form;
  return filter ? (
    <FilterFields
      form={filter}
      path="criteria"
      wrong={wrong}
      onChange={change => onChange({ filter: { ...filter, ...change } })}
    />
  ) : (
    <>
      <PrioritiesField
        label={t('notify.priorities')}
        helperText={t('notify.prioritiesHelp')}
        value={form.priorities}
        onChange={priorities => onChange({ priorities })}
      />
      <div>
        <Button size="small" onClick={() => onChange(withConditions(form))}>
          {t('notify.moreConditions')}
        </Button>
      </div>
    </>
  );
}
