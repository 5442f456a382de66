import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { ContactMethod } from '@muster/backstage-plugin-oncall-common';
import { onCallApiRef } from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { Field } from '../ui/Field';
import { FormDialog } from '../ui/FormDialog';

/** Proves an address with the code that was sent to it. */
export function VerifyDialog(props: {
  readonly method: ContactMethod;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { method, onClose, onDone } = props;
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [code, setCode] = useState('');
  const [isSentAgain, setSentAgain] = useState(false);
  const verify = async () => {
    if (await submit(() => me.verifyContactMethod(method.id, code.trim()))) {
      onClose();
      onDone();
    }
  };
  const sendAgain = async () =>
    setSentAgain(await submit(() => me.sendContactCode(method.id)));
  return (
    <FormDialog
      title={t('verify.title', { to: method.to })}
      submitLabel={t('verify.submit')}
      onSubmit={verify}
      onClose={onClose}
      busy={busy}
      missing={code.trim() === '' ? t('verify.missing') : undefined}
      error={error}
      maxWidth="xs"
    >
      <Typography variant="body2">{t('verify.explanation')}</Typography>
      <Field
        required
        label={t('verify.code')}
        value={code}
        inputProps={{ inputMode: 'numeric', autoComplete: 'one-time-code' }}
        onChange={event => setCode(event.target.value)}
      />
      <div>
        <Button size="small" disabled={busy} onClick={sendAgain}>
          {t('verify.again')}
        </Button>
        <Typography variant="caption" role="status">
          {isSentAgain && t('verify.sent')}
        </Typography>
      </div>
    </FormDialog>
  );
}
