import { createTheme, ThemeProvider } from '@material-ui/core/styles';
import { render, screen } from '@testing-library/react';
import { declaredStyle } from '../__testUtils__/declaredStyle';
import { OnOffSwitch } from './OnOffSwitch';

describe('OnOffSwitch', () => {
  it('shows on a dark page how it stands where it cannot be moved', () => {
    const theme = createTheme({ palette: { type: 'dark' } });
    render(
      <ThemeProvider theme={theme}>
        <OnOffSwitch checked disabled />
      </ThemeProvider>,
    );
    const base = screen.getByRole('checkbox').closest('.MuiSwitch-switchBase');
    const thumb = base?.querySelector('.MuiSwitch-thumb');
    expect(thumb && declaredStyle(thumb, 'color')).toBe('rgb(158, 158, 158)');
  });
});
