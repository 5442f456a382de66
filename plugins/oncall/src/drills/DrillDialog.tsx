import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { onCallDrillsTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import {
  DrillForm,
  DrillOrder,
  newDrillForm,
  readDrillForm,
} from './drillForm';
import { DrillTargetFields } from './DrillTargetFields';
import { DrillTimeFields } from './DrillTimeFields';

/** Sends a test page now or later, or plans many. */
export function DrillDialog(props: {
  /** What the form starts with. */
  readonly target: Pick<DrillForm, 'whom' | 'ref'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { target, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallDrillsTranslationRef);
  const zone = viewerZone();
  const now = usePagerNow(0).setZone(zone);
  const [typed, setTyped] = useState<Partial<DrillForm>>({});
  const form = { ...newDrillForm(target, now), ...typed };
  const [isTried, setTried] = useState(false);
  const { send, submit, busy, error } = useSendDrill();
  // Who the reader is does not decide whether the form is complete.
  const { problems } = readDrillForm(form, { me: 'me', zone });
  const save = async () => {
    setTried(true);
    const isSent = await submit(() => send(form, zone));
    if (isSent) {
      onClose();
      onDone();
    }
  };
  const isComplete = !Object.values(problems).some(Boolean);
  const shown = {
    form,
    problems: isTried ? problems : {},
    onChange: (change: Partial<DrillForm>) => setTyped({ ...typed, ...change }),
  };
  return (
    <FormDialog
      title={t('drillDialog.title')}
      submitLabel={t(`drillDialog.submit.${form.when}`)}
      onSubmit={isComplete ? save : () => setTried(true)}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <DialogContentText>{t('drillDialog.effect')}</DialogContentText>
      <DrillTargetFields {...shown} />
      <DrillTimeFields {...shown} zone={zone} />
    </FormDialog>
  );
}

function useSendDrill() {
  const onCallApi = useApi(onCallApiRef);
  const identityApi = useApi(identityApiRef);
  const sendOrder = ({ kind, input }: DrillOrder) =>
    kind === 'plan'
      ? onCallApi.createDrillPlan(input)
      : onCallApi.startDrill(input);
  const send = async (form: DrillForm, zone: string) => {
    const { userEntityRef: me } = await identityApi.getBackstageIdentity();
    const { order } = readDrillForm(form, { me, zone });
    return order && sendOrder(order);
  };
  return { send, ...useSubmit() };
}
