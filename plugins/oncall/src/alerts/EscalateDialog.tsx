import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { Alert, UpcomingStep } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useAlertPlan } from '../api/useAlertPlan';
import { useSubmit } from '../api/useSubmit';
import { Answer } from '../ui/Answer';
import { FormDialog } from '../ui/FormDialog';
import { StepPeople } from './StepPeople';
import { onCallAlertsTranslationRef } from './translation';

/** Names who is paged before the next step is taken early, because a page cannot be taken back. */
export function EscalateDialog(props: {
  readonly alert: Alert;
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alert, onClose, onDone } = props;
  const { id, message } = alert;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const plan = useAlertPlan(id);
  const { submit, busy, error } = useSubmit();
  const isOver = plan.value?.upcoming.length === 0;
  const escalate = async () => {
    if (await submit(() => onCallApi.escalateAlert(id))) {
      onClose();
      onDone(t('alertAction.escalated', { message }));
    }
  };
  return (
    <FormDialog
      title={t('escalate.title', { message })}
      submitLabel={t('escalate.submit')}
      onSubmit={escalate}
      onClose={onClose}
      busy={busy}
      error={error}
      missing={isOver ? t('escalate.nobody') : undefined}
      maxWidth="xs"
    >
      {/* Why the page failed says it for the plan as well. */}
      {(plan.value !== undefined || !error) && (
        <Answer answer={plan} lines={2}>
          {({ upcoming }) => <NextInLine steps={nextSteps(upcoming)} />}
        </Answer>
      )}
      <DialogContentText>{t('escalate.effect')}</DialogContentText>
    </FormDialog>
  );
}

function NextInLine(props: { readonly steps: readonly UpcomingStep[] }) {
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  return (
    <>
      {props.steps.map(step => (
        <div key={`${step.step} ${step.who}`}>
          <strong>
            {t('escalate.step', { step: String(step.step), who: step.who })}
          </strong>
          <StepPeople step={step} />, {t('escalate.insteadOf')}{' '}
          <MomentInTime at={step.at} variant="both" />
        </div>
      ))}
    </>
  );
}

/** The steps that are taken together, because they come at the same moment. */
function nextSteps(upcoming: readonly UpcomingStep[]): readonly UpcomingStep[] {
  return upcoming.filter(({ at }) => at === upcoming.at(0)?.at);
}
