import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallTranslationRef } from '../translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** What a person types in here; messages in the portal need no address. */
const CHANNELS = ['email', 'webhook'] as const;

/** Adds a way to reach the reader. */
export function ContactMethodDialog(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [channel, setChannel] = useState<(typeof CHANNELS)[number]>('email');
  const [to, setTo] = useState('');
  const [isTried, setTried] = useState(false);
  const isWrong = !isAddress(channel, to.trim());
  const add = async () => {
    setTried(true);
    const input = { channel, to: to.trim() };
    if (!isWrong && (await submit(() => onCallApi.addContactMethod(input)))) {
      onClose();
      onDone();
    }
  };
  const choose = (typed: string) =>
    setChannel(CHANNELS.find(one => one === typed) ?? channel);
  return (
    <FormDialog
      title={t('contact.add')}
      submitLabel={t('contact.submit')}
      onSubmit={add}
      onClose={onClose}
      busy={busy}
      error={error}
      maxWidth="xs"
    >
      <Field
        required
        label={t(`contact.address.${channel}`)}
        value={to}
        error={isTried && isWrong}
        helperText={isTried && isWrong && t(`contact.problem.${channel}`)}
        onChange={event => setTo(event.target.value)}
      />
      <Field
        select
        label={t('contact.column.channel')}
        value={channel}
        onChange={event => choose(event.target.value)}
      >
        {CHANNELS.map(one => (
          <MenuItem key={one} value={one}>
            {t(`contact.channel.${one}`)}
          </MenuItem>
        ))}
      </Field>
    </FormDialog>
  );
}

/** Only the obvious mistakes; the server knows better. */
function isAddress(channel: (typeof CHANNELS)[number], to: string): boolean {
  return channel === 'email'
    ? /^\S+@\S+$/.test(to)
    : /^https?:\/\/\S+$/.test(to);
}
