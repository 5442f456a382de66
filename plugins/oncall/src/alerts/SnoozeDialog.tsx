import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { Alert } from '@muster/backstage-plugin-oncall-common';
import {
  formatMoment,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import { wallTimeValue } from '../ui/wallTimeValue';
import { readSnoozeForm, snoozedUntil, SnoozeForm } from './snoozeChoices';
import { SnoozeFields } from './SnoozeFields';
import { onCallAlertsTranslationRef } from './translation';
import { named } from './named';
import { useEach } from './useEach';

/** Lets alerts rest; afterwards they page again. */
export function SnoozeDialog(props: {
  readonly alerts: readonly Alert[];
  readonly onClose: () => void;
  readonly onDone: (notice: string) => void;
}) {
  const { alerts, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallAlertsTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const each = useEach();
  const { submit, busy, error } = useSubmit();
  const now = usePagerNow();
  const zone = viewerZone();
  const [typed, setTyped] = useState<Partial<SnoozeForm>>({});
  const form: SnoozeForm = {
    choice: 'hour',
    own: wallTimeValue(snoozedUntil('tomorrow', now.setZone(zone))),
    ...typed,
  };
  const [isTried, setTried] = useState(false);
  const read = readSnoozeForm(form, { zone, now });
  const snooze = async () => {
    setTried(true);
    if ('problem' in read) {
      return;
    }
    const { until } = read;
    const iso = until.toUTC().toISO() ?? '';
    const rest = ({ id }: Alert) => onCallApi.snoozeAlert(id, iso);
    if (await submit(() => each(alerts, rest))) {
      onClose();
      const time = formatMoment({ at: until, now });
      onDone(t('alertAction.snoozed', { ...named(alerts), time }));
    }
  };
  return (
    <FormDialog
      title={t('snooze.title', named(alerts))}
      submitLabel={t('snooze.submit')}
      onSubmit={snooze}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="xs"
    >
      <SnoozeFields
        form={form}
        zone={zone}
        now={now}
        problem={isTried && 'problem' in read ? read.problem : undefined}
        onChange={change => setTyped({ ...typed, ...change })}
      />
    </FormDialog>
  );
}
