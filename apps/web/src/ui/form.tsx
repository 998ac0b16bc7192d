import type { ComponentProps } from "react";

/** A form that does something when it is sent, where a browser would leave the page. */
export function Form({ onSend, ...rest }: Omit<ComponentProps<"form">, "onSubmit"> & { readonly onSend: () => void }) {
  return (
    <form
      {...rest}
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    />
  );
}
