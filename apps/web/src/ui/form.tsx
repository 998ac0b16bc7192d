import { type ComponentProps, useRef } from "react";

type Send = { readonly onSend: () => unknown };

/**
 * A form that does something when it is sent, where a browser would leave the page. If that takes time and is handed back as
 * a promise, sending again meanwhile, as by a double click, does nothing.
 */
export function Form({ onSend, ...rest }: Omit<ComponentProps<"form">, "onSubmit"> & Send) {
  const sending = useRef(false);
  const send = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    try {
      await onSend();
    } finally {
      sending.current = false;
    }
  };
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    />
  );
}
