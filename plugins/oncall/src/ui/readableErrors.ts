import { Theme } from '@material-ui/core/styles';
import { toneColors } from '@muster/backstage-plugin-oncall-react';

/** The kit's red on the ground of a theme is too faint for small print (3.4:1); what is wrong, and with which field, must be read. */
export function readableErrors(theme: Theme) {
  const { color } = toneColors(theme, 'danger');
  return {
    '& .MuiFormHelperText-root.Mui-error, & .MuiFormLabel-root.Mui-error': {
      color,
    },
  };
}
