import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import { EscalationPolicy } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSchedules } from '../api/useSchedules';
import { revisionIn, useRevision } from '../api/useRevision';
import { useSubmit } from '../api/useSubmit';
import { onCallEscalationTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { TeamField } from '../ui/TeamField';
import { AcknowledgementFields } from './AcknowledgementFields';
import {
  newStep,
  PolicyForm,
  policyForm,
  PolicyProblems,
  readPolicyForm,
  StepForm,
} from './policyForm';
import { RepeatFields } from './RepeatFields';
import { StepFields } from './StepFields';

const NO_PROBLEMS: PolicyProblems = { steps: {} };
const STEP_MINUTES = 10;

type FieldsProps = {
  readonly form: PolicyForm;
  readonly problems: PolicyProblems;
  readonly onChange: (change: Partial<PolicyForm>) => void;
};

/** Makes an escalation policy, or changes one. */
export function PolicyDialog(props: {
  readonly policy?: EscalationPolicy;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { policy, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [isTried, setTried] = useState(false);
  const [form, setForm] = useState(() => policyForm(policy));
  const { problems, input } = readPolicyForm(form);
  const replace = useRevision(policy?.revision, async () =>
    revisionIn(await onCallApi.listEscalationPolicies({}), policy?.id),
  );
  const save = async () => {
    setTried(true);
    const isSaved =
      input &&
      (await submit(() =>
        policy
          ? replace(revision =>
              onCallApi.updateEscalationPolicy(policy.id, {
                ...input,
                revision,
              }),
            )
          : onCallApi.createEscalationPolicy(input),
      ));
    if (isSaved) {
      onClose();
      onDone();
    }
  };
  const shown = {
    form,
    problems: (isTried && problems) || NO_PROBLEMS,
    onChange: (change: Partial<PolicyForm>) => setForm({ ...form, ...change }),
  };
  return (
    <FormDialog
      title={policy ? t('policyDialog.edit') : t('policyDialog.create')}
      submitLabel={t('policyDialog.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="md"
    >
      <NameFields {...shown} />
      <Steps {...shown} />
      <RepeatFields {...shown} />
      <AcknowledgementFields {...shown} />
    </FormDialog>
  );
}

function NameFields({ form, problems, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  return (
    <>
      <Field
        required
        label={t('policyDialog.name')}
        value={form.name}
        error={Boolean(problems.name)}
        helperText={problems.name && t('policyDialog.problem.name')}
        onChange={event => onChange({ name: event.target.value })}
      />
      <Field
        label={t('policyDialog.description')}
        value={form.description}
        onChange={event => onChange({ description: event.target.value })}
      />
      <TeamField
        label={t('policyDialog.team')}
        helperText={t('policyDialog.teamHelp')}
        value={form.team}
        onChange={team => onChange({ team })}
      />
    </>
  );
}

function Steps({ form, problems, onChange }: FieldsProps) {
  const { t } = useTranslationRef(onCallEscalationTranslationRef);
  const { value: schedules = [] } = useSchedules();
  const { steps } = form;
  const set = (key: number, change: Partial<StepForm>) =>
    onChange({
      steps: steps.map(one => (one.key === key ? { ...one, ...change } : one)),
    });
  const remove = (key: number) =>
    onChange({ steps: steps.filter(one => one.key !== key) });
  const add = () => {
    const key = Math.max(...steps.map(one => one.key)) + 1;
    const minutes = Number(steps.at(-1)?.delayMinutes ?? 0) + STEP_MINUTES;
    onChange({ steps: [...steps, newStep(key, minutes)] });
  };
  return (
    <>
      {steps.map((step, index) => (
        <StepFields
          key={step.key}
          number={index + 1}
          step={step}
          schedules={schedules}
          problems={problems.steps[step.key] ?? {}}
          onChange={change => set(step.key, change)}
          onRemove={steps.length > 1 ? () => remove(step.key) : undefined}
        />
      ))}
      <Button onClick={add}>{t('policyDialog.addStep')}</Button>
    </>
  );
}
