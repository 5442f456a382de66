import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import DialogContentText from '@material-ui/core/DialogContentText';
import { Shift } from '@muster/backstage-plugin-oncall-common';
import {
  EntityPicker,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { DateTime } from 'luxon';
import { useState } from 'react';
import { usePagerNow } from '../api/usePagerNow';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { FormDialog } from '../ui/FormDialog';
import { viewerZone } from '../ui/viewerZone';
import { WallTimeField } from '../ui/WallTimeField';
import { wallTimeValue } from '../ui/wallTimeValue';
import { Turn } from './currentTurns';
import { ReturnField } from './ReturnField';
import { ForwardingForm, readForwardingForm } from './forwardingForm';

/** Asks a colleague to take one of the reader's turns, or a part of it. */
export function CoverDialog(props: {
  /** Entity reference of the reader. */
  readonly person: string;
  readonly turn: Turn;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { person, turn, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const now = usePagerNow(0);
  const zone = viewerZone();
  const { submit, busy, error } = useSubmit();
  const [typed, setTyped] = useState<Partial<ForwardingForm>>({});
  const form = { ...wholeTurn(turn, now.setZone(zone)), ...typed };
  const [back, setBack] = useState<Shift>();
  const [isTried, setTried] = useState(false);
  const read = readForwardingForm({
    form: { ...form, from: person },
    zone,
    now,
  });
  const words = (field: 'to' | 'start' | 'end') => {
    const problem = isTried ? read.problems[field] : undefined;
    return problem && t(`forwarding.problem.${problem}`);
  };
  const save = async () => {
    setTried(true);
    if (!read.input) {
      return;
    }
    const { to, start, end } = read.input;
    const { scheduleId } = turn;
    const inReturn = back && {
      scheduleId,
      start: back.start,
      end: back.end,
    };
    const request = { scheduleId, to, start, end, inReturn };
    if (await submit(() => onCallApi.requestCover(request))) {
      onClose();
      onDone();
    }
  };
  return (
    <FormDialog
      title={t('cover.ask')}
      submitLabel={t('cover.submit')}
      onSubmit={save}
      onClose={onClose}
      busy={busy}
      error={error}
    >
      <DialogContentText>
        {t('cover.effect', { schedule: turn.scheduleName })}
      </DialogContentText>
      <EntityPicker
        required
        label={t('cover.column.to')}
        kinds={['User']}
        value={form.to}
        error={words('to')}
        onChange={to => {
          setTyped({ ...typed, to });
          setBack(undefined);
        }}
      />
      <WallTimeField
        label={t('forwarding.column.from')}
        zone={zone}
        value={form.start}
        error={words('start')}
        onChange={start => setTyped({ ...typed, start })}
      />
      <WallTimeField
        label={t('forwarding.column.until')}
        zone={zone}
        value={form.end}
        error={words('end')}
        onChange={end => setTyped({ ...typed, end })}
      />
      {form.to && (
        <ReturnField
          scheduleId={turn.scheduleId}
          colleague={form.to}
          zone={zone}
          now={now}
          value={back}
          onChange={setBack}
        />
      )}
    </FormDialog>
  );
}

function wholeTurn(turn: Turn, now: DateTime): ForwardingForm {
  const zone = now.zone;
  return {
    // Of a turn that has begun only the rest can be covered.
    start: wallTimeValue(
      DateTime.max(DateTime.fromISO(turn.start, { zone }), now),
    ),
    // The end of one without is only as far as was looked.
    end: turn.isOpenEnded
      ? { typed: '' }
      : wallTimeValue(DateTime.fromISO(turn.end, { zone })),
  };
}
