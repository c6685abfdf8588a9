'use client';

import {useEffect, useState} from 'react';

// The elements are defined in the browser alone, after React has taken over the page.
export function Listener() {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const page = new AbortController();
    const {signal} = page;
    document.addEventListener('kashida-open', ({article}) => setSaid(`Opened: ${article.headline}`), {signal});
    document.addEventListener('kashida-share', ({network}) => setSaid(`Shared: ${network}`), {signal});
    void import('kashida/all.js');
    return () => page.abort();
  }, []);
  return <output>{said}</output>;
}
