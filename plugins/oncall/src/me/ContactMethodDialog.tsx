import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import MenuItem from '@material-ui/core/MenuItem';
import {
  ContactChannel,
  ContactMethod,
} from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';
import { useChannelName } from './useChannelName';

type TypedKind = Exclude<ContactChannel['addressKind'], 'none'>;

/** Only the obvious mistakes; the server knows better. */
const LOOKS_RIGHT: Readonly<Record<TypedKind, RegExp>> = {
  email: /^\S+@\S+$/,
  phone: /^[+0-9][0-9 ()./-]{5,}$/,
  url: /^https?:\/\/\S+$/,
  other: /\S/,
};

/** Adds a way to reach the reader. */
export function ContactMethodDialog(props: {
  readonly channels: readonly ContactChannel[];
  readonly onClose: () => void;
  readonly onDone: (method: ContactMethod) => void;
}) {
  const { onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const onCallApi = useApi(onCallApiRef);
  const channelName = useChannelName();
  const { submit, busy, error } = useSubmit();
  const channels = props.channels.filter(
    ({ addressKind }) => addressKind !== 'none',
  );
  const [channel, setChannel] = useState(channels[0]?.id ?? 'email');
  const [to, setTo] = useState('');
  const [label, setLabel] = useState('');
  const [isTried, setTried] = useState(false);
  const kind = addressKindOf(channels, channel);
  const isWrong = !LOOKS_RIGHT[kind].test(to.trim());
  const add = async () => {
    setTried(true);
    const name = label.trim();
    const input = { channel, to: to.trim(), ...(name && { label: name }) };
    if (!isWrong) {
      await submit(async () =>
        onDone(await onCallApi.me.addContactMethod(input)),
      );
    }
  };
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
        select
        label={t('contact.column.channel')}
        value={channel}
        onChange={event => setChannel(event.target.value)}
      >
        {channels.map(({ id }) => (
          <MenuItem key={id} value={id}>
            {channelName(id)}
          </MenuItem>
        ))}
      </Field>
      <Field
        required
        label={t(`contact.address.${kind}`)}
        value={to}
        error={isTried && isWrong}
        helperText={
          isTried && isWrong ? t(`contact.problem.${kind}`) : t('contact.proof')
        }
        onChange={event => setTo(event.target.value)}
      />
      <Field
        label={t('contact.label')}
        value={label}
        inputProps={{ maxLength: 60 }}
        onChange={event => setLabel(event.target.value)}
      />
    </FormDialog>
  );
}

function addressKindOf(
  channels: readonly ContactChannel[],
  channel: string,
): TypedKind {
  const kind = channels.find(({ id }) => id === channel)?.addressKind;
  return kind === undefined || kind === 'none' ? 'other' : kind;
}
