import type {ReactNode} from 'react';
import './page.css';

export const metadata = {title: 'Two editions', icons: {icon: 'data:,'}};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
