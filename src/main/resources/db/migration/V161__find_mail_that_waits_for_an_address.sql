create index outbound_item_waiting_at_address on outbound_item (address_key) where status = 'queued';
