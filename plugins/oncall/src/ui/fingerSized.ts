import { Theme } from '@material-ui/core/styles';

/** What is small for a pointer is too small for a finger: the buttons of the kit grow where there is one. */
export function fingerSized(theme: Theme) {
  return {
    '@media (pointer: coarse)': {
      '& .MuiButton-root, & .MuiIconButton-sizeSmall, & .MuiToggleButton-root':
        { minHeight: theme.spacing(5.5) },
      '& .MuiButton-sizeSmall, & .MuiIconButton-sizeSmall': {
        minWidth: theme.spacing(5.5),
      },
      '& button.MuiLink-root': { minHeight: theme.spacing(4) },
    },
  };
}
