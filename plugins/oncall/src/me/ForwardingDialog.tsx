import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import {
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import { WallTimeField } from '../ui/WallTimeField';
import {
  ForwardingForm,
  newForwardingForm,
  readForwardingForm,
} from './forwardingForm';

/** Gives the shifts and pages of the reader, or of somebody whom the reader chooses, to somebody else for a while. */
export function ForwardingDialog(props: {
  /** Entity reference of who is away; absent: the reader chooses. */
  readonly person?: string;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { person, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = usePagerNow(0);
  const zone = viewerZone();
  const { submit, busy, error } = useSubmit();
  const [typed, setTyped] = useState<Partial<ForwardingForm>>({});
  const form = { ...newForwardingForm(now.setZone(zone)), ...typed };
  const [isTried, setTried] = useState(false);
  const read = readForwardingForm({
    form: { ...form, from: person ?? form.from },
    zone,
    now,
  });
  const whose = person ? 'own' : 'others';
  const words = (field: keyof typeof read.problems) => {
    const problem = isTried ? read.problems[field] : undefined;
    return problem && t(`forwarding.problem.${problem}`);
  };
  const change = (changed: Partial<ForwardingForm>) =>
    setTyped({ ...typed, ...changed });
  const save = async () => {
    setTried(true);
    const { input } = read;
    if (input && (await submit(() => onCallApi.createForwarding(input)))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t(`forwarding.${whose}.add`)}
      submitLabel={t('forwarding.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <DialogContentText>{t(`forwarding.${whose}.effect`)}</DialogContentText>
      {!person && (
        <EntityPicker
          required
          label={t('forwarding.column.away')}
          kinds={['User']}
          value={form.from}
          error={words('from')}
          onChange={from => change({ from })}
        />
      )}
      <EntityPicker
        required
        label={t('forwarding.column.standIn')}
        kinds={['User']}
        value={form.to}
        error={words('to')}
        onChange={to => change({ to })}
      />
      <WallTimeField
        label={t('forwarding.column.from')}
        zone={zone}
        value={form.start}
        error={words('start')}
        onChange={start => change({ start })}
      />
      <WallTimeField
        label={t('forwarding.column.until')}
        zone={zone}
        value={form.end}
        error={words('end')}
        onChange={end => change({ end })}
      />
    </FormDialog>
  );
}
