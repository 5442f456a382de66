import { alpha, darken, lighten, Theme } from '@material-ui/core/styles';

/**
 * How urgent a mark looks. The word beside it always says the same.
 *
 * @public
 */
export type Tone = 'danger' | 'warning' | 'info' | 'success' | 'neutral';

/** Light hues need more ink than dark ones to be read on a pale ground. */
const INK: Readonly<Record<Tone, number>> = {
  danger: 0.25,
  warning: 0.5,
  info: 0.35,
  success: 0.45,
  neutral: 0.25,
};

/**
 * Foreground, background and border of a tone, readable (4.5:1) in light and dark themes.
 *
 * @public
 */
export function toneColors(
  theme: Theme,
  tone: Tone,
): {
  readonly color: string;
  readonly backgroundColor: string;
  readonly borderColor: string;
} {
  const main = mainColor(theme, tone);
  const isDark = theme.palette.type === 'dark';
  return {
    color: isDark ? lighten(main, 0.55) : darken(main, INK[tone]),
    backgroundColor: alpha(main, isDark ? 0.2 : 0.1),
    borderColor: alpha(main, isDark ? 0.55 : 0.4),
  };
}

function mainColor(theme: Theme, tone: Tone): string {
  const { error, warning, info, success, grey } = theme.palette;
  return {
    danger: error.main,
    warning: warning.main,
    info: info.main,
    success: success.main,
    neutral: grey[600],
  }[tone];
}
