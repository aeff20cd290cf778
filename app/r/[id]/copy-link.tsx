"use client";

import { useState, useSyncExternalStore } from "react";
import { Button } from "../../ui/button.tsx";

const address = () => location.origin + location.pathname;
const never = () => () => undefined;

/** Copies the address of this page, or hands it to the device. Without JavaScript the address bar does the same. */
export function CopyLink() {
  const [status, setStatus] = useState("");
  const canShare = useSyncExternalStore(
    never,
    () => "share" in navigator,
    () => false,
  );
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setStatus("Link copied.");
    } catch {
      setStatus("Your browser didn’t allow copying. Copy the address from the address bar.");
    }
  };
  // Closing the device's dialogue without sharing is no failure.
  const share = () => navigator.share({ title: document.title, url: address() }).catch(() => undefined);
  return (
    <>
      <Button className="needs-script" onClick={copy}>
        Copy the link
      </Button>
      {canShare ? (
        <Button look="secondary" onClick={share}>
          Share …
        </Button>
      ) : null}
      <span role="status">{status}</span>
    </>
  );
}
