import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import Typography from '@material-ui/core/Typography';
import { DeviceLink } from '@muster/backstage-plugin-oncall-common';
import {
  MomentInTime,
  onCallApiRef,
} from '@muster/backstage-plugin-oncall-react';
import { useState } from 'react';
import { useSubmit } from '../api/useSubmit';
import { onCallMeTranslationRef } from './translation';
import { AddressToCopy } from '../ui/AddressToCopy';
import { FormDialog } from '../ui/FormDialog';

/** Explains what happens, makes the link, and leaves the rest to the device that opens it. */
export function DeviceDialog(props: {
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { t } = useTranslationRef(onCallMeTranslationRef);
  const { me } = useApi(onCallApiRef);
  const { submit, busy, error } = useSubmit();
  const [link, setLink] = useState<DeviceLink>();
  const close = () => {
    props.onClose();
    props.onDone();
  };
  const onSubmit = async () => {
    if (link) {
      window.open(link.url, '_blank', 'noopener');
      return;
    }
    await submit(async () => setLink(await me.createDeviceLink()));
  };
  return (
    <FormDialog
      title={t('device.title')}
      submitLabel={link ? t('device.openHere') : t('device.makeLink')}
      onSubmit={onSubmit}
      onClose={close}
      closeLabel={link && t('device.done')}
      busy={busy}
      error={error}
    >
      <Typography variant="body2">{t('device.explanation')}</Typography>
      <Typography variant="body2">{t('device.https')}</Typography>
      {link && (
        <>
          <AddressToCopy
            label={t('device.link')}
            url={link.url}
            helperText={t('device.secret')}
          />
          <Typography variant="body2">
            {t('device.validUntil')} <MomentInTime at={link.expiresAt} />
          </Typography>
        </>
      )}
    </FormDialog>
  );
}
