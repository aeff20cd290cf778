"use client";

import { useState } from "react";
import { Button } from "../../ui/button.tsx";

/** Copies the address of this page. Without JavaScript it isn't there: the address bar does the same. */
export function CopyLink() {
  const [status, setStatus] = useState("");
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.origin + location.pathname);
      setStatus("Link copied.");
    } catch {
      setStatus("Your browser didn’t allow copying. Copy the address from the address bar.");
    }
  };
  return (
    <>
      <Button className="needs-script" onClick={copy}>
        Copy the link
      </Button>
      <span role="status">{status}</span>
    </>
  );
}
