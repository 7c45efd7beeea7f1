"""Debian's Swift with its S3 interface in one process: serve.py FOLDER account=PORT container=PORT object=PORT proxy=PORT"""
import os
import sys

import eventlet

eventlet.monkey_patch()
from swift.common import utils

folder = sys.argv[1]
utils.set_swift_dir(folder)
from eventlet import listen, spawn, wsgi
from swift.common.ring import RingBuilder
from swift.common.storage_policy import reload_storage_policies
from swift.common.wsgi import SwiftHttpProtocol, loadapp

reload_storage_policies()


class Nowhere:
    def write(self, text):
        pass


def make_ring(name, port):
    builder = RingBuilder(1, 1, 0)
    place = {"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "disk", "weight": 1.0, "meta": ""}
    builder.add_dev(place)
    builder.rebalance()
    builder.get_ring().save(os.path.join(folder, name + ".ring.gz"))


services = [pair.split("=") for pair in sys.argv[2:]]
for name, port in services:
    if name != "proxy":
        make_ring(name, int(port))
for name, port in services:
    app = loadapp(os.path.join(folder, name + ".conf"), global_conf={"log_name": name})
    serving = spawn(wsgi.server, listen(("127.0.0.1", int(port))), app, Nowhere(), protocol=SwiftHttpProtocol)
serving.wait()
